// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/quickpicker.h"

#include "ui/commands/fuzzymatch.h"
#include "ui/theme/textsize.h"
#include "ui/widgets/direction.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int elseIndex = -1; // of the row for what is not among the items
constexpr int shownRows = 12;
constexpr int mostItems = 200; // more than anybody reads; keeps a list of 10,000 stories quick
constexpr int numberedRows = 9;
enum Role { IndexRole = Qt::UserRole, DetailRole, HintRole, NumberRole };

/// Text at the left, what it belongs to behind it, its keys at the right.
class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen)
            painter->fillRect(option.rect, option.palette.highlight());
        QRect area = option.rect.adjusted(16, 0, -16, 0);
        const auto put = [&](const QRect &place, const QString &words) { // places are not mirrored, words are
            painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                              int(Qt::AlignLeft | Qt::AlignVCenter), isolated(words));
        };
        const QColor ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        painter->setPen(chosen ? ink : option.palette.color(QPalette::PlaceholderText));
        if (const QString number = index.data(NumberRole).toString(); !number.isNull()) {
            put(area, number);
            area.setLeft(area.left() + option.fontMetrics.horizontalAdvance(u'0') + 14);
        }
        const QString hint = index.data(HintRole).toString();
        const int hintWidth = option.fontMetrics.horizontalAdvance(hint);
        put({area.right() - hintWidth, area.top(), hintWidth + 1, area.height()}, hint);
        area.setRight(area.right() - hintWidth - 16);
        const QString detail = index.data(DetailRole).toString();
        const int detailWidth = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + 16;
        const QString text = option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                                           Qt::ElideRight, area.width() - detailWidth);
        put(area.adjusted(option.fontMetrics.horizontalAdvance(text) + 16, 0, 0, 0), detail);
        painter->setPen(ink);
        put(area, text);
    }
};

}

QuickPicker::QuickPicker(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(tr("Nothing fits. Try fewer letters."), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_field->setAccessibleName(tr("Letters to look for"));
    m_list->setAccessibleName(tr("Matches"));
    m_nothing->setContentsMargins(16, 8, 16, 8);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &QuickPicker::filter);
    connect(m_list, &QListWidget::itemClicked, this, &QuickPicker::choose);
    hide();
}

void QuickPicker::open(const QString &title, const QString &placeholder, std::vector<PickItem> items,
                       Rows rows)
{
    m_rows = rows;
    m_elseText.clear();
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_items = std::move(items);
    setAccessibleName(title);
    m_field->setAccessibleName(title);
    m_field->setPlaceholderText(placeholder);
    m_field->clear();
    filter({});
    show();
    raise();
    window()->activateWindow(); // the key may have come from a panel in a window of its own
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuickPicker::setElse(const QString &text, std::function<void(const QString &)> run)
{
    m_elseText = text;
    m_else = std::move(run);
}

void QuickPicker::filter(const QString &pattern)
{
    std::vector<std::pair<int, int>> fits; // score, index
    for (int i = 0; i < int(m_items.size()); ++i) {
        const PickItem &item = m_items[size_t(i)];
        if (const auto score = fuzzyScore(pattern, item.text))
            fits.emplace_back(*score + 1, i);
        else if (const auto withDetail = fuzzyScore(pattern, QString(item.detail + u' ' + item.text)))
            fits.emplace_back(*withDetail / 2, i);
    }
    std::ranges::stable_sort(fits, std::greater<>(),
                             [&pattern](const auto &fit) { return pattern.isEmpty() ? 0 : fit.first; });
    fits.resize(std::min<size_t>(fits.size(), mostItems));
    m_list->clear();
    for (const auto &[score, index] : fits) {
        const PickItem &item = m_items[size_t(index)];
        auto *row = new QListWidgetItem(item.text, m_list);
        row->setData(IndexRole, index);
        row->setData(DetailRole, item.detail);
        row->setData(HintRole, item.hint);
        if (m_rows == Rows::Numbered) {
            const int number = m_list->count();
            const bool picks = pattern.isEmpty() && number <= numberedRows;
            row->setData(NumberRole, picks ? QString::number(number) : u""_s);
        }
    }
    if (!m_elseText.isEmpty() && !pattern.trimmed().isEmpty())
        (new QListWidgetItem(m_elseText.arg(pattern.trimmed()), m_list))->setData(IndexRole, elseIndex);
    m_list->setCurrentRow(0);
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    place();
}

void QuickPicker::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(int(640 * textScale()), room.width() - 48);
    const int rows = std::min(shownRows, m_list->count());
    const int rowHeight = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(std::min(rows * rowHeight, room.height() - 200));
    layout()->activate();
    setGeometry((room.width() - width) / 2, std::min(72, room.height() / 10), width, sizeHint().height());
}

void QuickPicker::choose()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row)
        return;
    const int index = row->data(IndexRole).toInt();
    std::function<void()> run = [run = m_else, typed = m_field->text().trimmed()] { run(typed); };
    if (index != elseIndex)
        run = m_items[size_t(index)].run;
    hide();
    run();
}

bool QuickPicker::chooseNumber(int key)
{
    const int row = key - Qt::Key_1;
    if (m_rows != Rows::Numbered || !m_field->text().isEmpty() || row < 0 || row >= numberedRows
        || row >= m_list->count())
        return false;
    m_list->setCurrentRow(row);
    choose();
    return true;
}

void QuickPicker::moveBy(int rows)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

bool QuickPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!(press->modifiers() & ~Qt::KeypadModifier) && chooseNumber(press->key()))
            return true;
        switch (press->key()) {
        case Qt::Key_Escape:
            hide();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_PageDown:
            moveBy(shownRows);
            return true;
        case Qt::Key_PageUp:
            moveBy(-shownRows);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuickPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QPointer<QWidget> before = std::exchange(m_focusBefore, nullptr);
    if (before && before->isVisible()
        && (!QApplication::focusWidget() || QApplication::focusWidget() == m_field))
        before->setFocus(Qt::OtherFocusReason);
}

}
