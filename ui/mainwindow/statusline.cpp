// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/statusline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTimer>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int slowSave = 300;       // milliseconds; whoever writes is not to see each save come and go
constexpr int wordsPerMinute = 230; // silent reading of English prose (Brysbaert 2019: 238)

}

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_save(new QLabel(this))
    , m_readers(new QLabel(this))
    , m_server(new QLabel(this))
    , m_backup(new QLabel(this))
    , m_vault(new QLabel(this))
    , m_suggesting(new QLabel(tr("Suggesting"), this))
    , m_words(new QLabel(this))
    , m_language(new QLabel(this))
    , m_zoom(new QLabel(this))
    , m_slowSave(new QTimer(this))
{
    m_slowSave->setSingleShot(true);
    m_slowSave->setInterval(slowSave);
    connect(m_slowSave, &QTimer::timeout, this, [this] { setSave(Save::Saving, tr("Saving…")); });
    setSizeGripEnabled(false);
    setContentsMargins(16, 2, 16, 2);
    addWidget(m_icon);
    addWidget(m_save);
    for (QLabel *label :
         {m_readers, m_server, m_backup, m_vault, m_suggesting, m_words, m_language, m_zoom}) {
        label->setContentsMargins(10, 0, 10, 0);
        label->setForegroundRole(QPalette::PlaceholderText);
        addPermanentWidget(label);
    }
    m_save->setAccessibleName(tr("State of saving"));
    m_suggesting->setForegroundRole(QPalette::Link);
    m_suggesting->hide();
    m_vault->hide();
    m_readers->hide();
    m_readers->setAccessibleName(tr("Who reads this story"));
    m_server->hide();
    m_server->setAccessibleName(tr("State of the newsroom's server"));
    m_backup->setToolTip(tr("Copies of the whole newsroom lie beside its database: galley backup --list"));
    m_vault->setAccessibleName(tr("State of the vault"));
    connect(&theme, &Theme::changed, this, &StatusLine::dress);
    showNothing();
}

void StatusLine::setSuggesting(bool on)
{
    m_suggesting->setVisible(on);
}

void StatusLine::setBackup(qint64 madeAt)
{
    const qint64 minutes = (QDateTime::currentMSecsSinceEpoch() - madeAt) / 60'000;
    //: The clock was ahead when the backup was made; %1 is the day and time it says
    const QString ahead = tr("Backup dated %1");
    m_backup->setText(madeAt == 0     ? QString()
                      : minutes < -1  ? ahead.arg(timeText(madeAt))
                      : minutes < 1   ? tr("Backup just now")
                      : minutes < 120 ? tr("Backup %n min ago", nullptr, int(minutes))
                                      : tr("Backup %n h ago", nullptr, int(minutes / 60)));
    fit();
}

void StatusLine::setReaders(const QStringList &people)
{
    m_readers->setVisible(!people.isEmpty());
    //: A person who has the story open while another writes in it
    m_readers->setText(people.size() == 1 ? tr("%1 reads along").arg(people.front())
                                          : tr("%n people read along", nullptr, int(people.size())));
    m_readers->setToolTip(people.join(u'\n'));
    if (!people.isEmpty())
        announce(m_readers, m_readers->text());
}

void StatusLine::setServer(const QString &text, const QString &hint, bool isWell)
{
    m_server->setText(text);
    m_server->setToolTip(hint);
    m_server->show();
    if (std::exchange(m_isServerWell, isWell) != isWell)
        announce(m_server, text, !isWell);
    dress();
}

void StatusLine::setVault(const QString &text, bool isOpen)
{
    const bool isNews = isOpen != m_isVaultOpen && !m_vault->text().isEmpty();
    m_isVaultOpen = isOpen;
    m_vault->setText(text);
    m_vault->setVisible(!text.isEmpty());
    if (isNews)
        announce(m_vault, text, !isOpen);
    m_vault->setForegroundRole(isOpen ? QPalette::Link : QPalette::PlaceholderText);
}

void StatusLine::showNothing()
{
    setSave(Save::Nothing, {});
    for (QLabel *label : {m_words, m_language, m_zoom})
        label->clear();
    fit();
}

void StatusLine::showSaving()
{
    // A failure is not hidden by the next try, only by its success.
    if (m_state == Save::Saved && !m_slowSave->isActive())
        m_slowSave->start();
}

void StatusLine::showSaved(const QDateTime &at)
{
    setSave(Save::Saved, tr("Saved %1").arg(at.time().toString(u"HH:mm:ss"_s)));
}

void StatusLine::showUnchanged()
{
    setSave(Save::Saved, tr("All changes saved"));
}

void StatusLine::showHeld()
{
    setSave(Save::Nothing, tr("Read only"));
}

void StatusLine::showNotSaved(const base::Error &error)
{
    setSave(Save::NotSaved, faultSentence(tr("Not saved"), error));
}

void StatusLine::sayWhenSaved()
{
    m_wasAsked = m_state != Save::Saved || m_slowSave->isActive();
    if (!m_wasAsked)
        announce(m_save, m_save->text());
}

void StatusLine::setWords(int words)
{
    const int minutes = std::max(1, (words + wordsPerMinute / 2) / wordsPerMinute);
    m_words->setText(tr("%Ln word(s)", nullptr, words) + u"  ·  "_s + tr("%n min to read", nullptr, minutes));
    fit();
}

void StatusLine::setLanguage(const QString &code)
{
    const QLocale locale(code);
    m_language->setText(locale.language() == QLocale::C ? code
                                                        : QLocale::languageToString(locale.language()));
    fit();
}

void StatusLine::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %", "zoom of the text").arg(percent));
    fit();
}

QString StatusLine::saveText() const
{
    return m_save->text();
}

void StatusLine::setSave(Save state, const QString &text)
{
    m_slowSave->stop();
    const Save before = std::exchange(m_state, state);
    m_save->setText(text);
    if (state != before)
        dress();
    // Each pause of a typing person is saved; only what they cannot count upon is worth an interruption.
    if (state == Save::NotSaved && before != Save::NotSaved)
        announce(m_save, text, true);
    else if (state == Save::Saved && (before == Save::NotSaved || std::exchange(m_wasAsked, false)))
        announce(m_save, text);
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QStatusBar::event(event);
}

/// In a narrow window what can be seen elsewhere gives way, so that nothing is cut off.
void StatusLine::fit()
{
    constexpr int gap = 8; // between two, and more than any style has
    int needed = contentsMargins().left() + contentsMargins().right();
    for (const QLabel *label : {m_icon, m_save, m_readers, m_server, m_vault, m_suggesting})
        needed += label->isHidden() ? 0 : label->sizeHint().width() + gap;
    const std::array givingWay{m_zoom, m_language, m_backup, m_words}; // the first of them first
    for (const QLabel *label : givingWay)
        needed += label->text().isEmpty() ? 0 : label->sizeHint().width() + gap;
    for (QLabel *label : givingWay) {
        const bool isWanted = !label->text().isEmpty();
        const bool fits = needed <= width();
        label->setVisible(isWanted && fits);
        if (isWanted && !fits)
            needed -= label->sizeHint().width() + gap;
    }
}

void StatusLine::dress()
{
    const bool failed = m_state == Save::NotSaved;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.color(failed ? Token::Danger : Token::MutedText));
    m_save->setPalette(colours);
    colours.setColor(QPalette::PlaceholderText,
                     m_theme.color(m_isServerWell ? Token::MutedText : Token::Danger));
    m_server->setPalette(colours);
    const int size = fontMetrics().ascent() + 3;
    const QString icon = failed ? u"block"_s : u"checked"_s;
    m_icon->setVisible(failed || m_state == Save::Saved);
    m_icon->setPixmap(m_theme.icon(icon, failed ? Token::Danger : Token::Success)
                          .pixmap(QSize(size, size), devicePixelRatio()));
}

}
