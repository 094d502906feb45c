// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace galley::desk {
class OpenStory;
}

namespace galley::ui {

class GrowingField;
class OptionalTime;

/// The facts about the open story. What is typed is in the story at once; there is no button to apply it.
class FieldsPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit FieldsPane(QWidget *parent = nullptr);

    void setStory(desk::OpenStory *story);
    void setDesks(const QStringList &desks);
    /// Puts the caret into the input of a field by its name ("byline").
    void focusField(const QString &name);
    /// A story that was given to the desk keeps its embargo: it is lifted in Review, on record.
    void setEmbargoFree(bool isFree);

Q_SIGNALS:
    /// A photo was picked; whoever owns the newsroom stores it and writes its name into the story.
    void photoChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void wrapRows();
    using Read = std::function<QString(const story::Fields &)>;
    using Write = std::function<void(story::Fields &, const QString &)>;
    struct TextInput
    {
        QWidget *field;
        Read read;
        Write write;
    };

    void addSection(const QString &title);
    void addLine(const QString &name, const QString &label, Read read, Write write, const QString &hint = {});
    void addLong(const QString &name, const QString &label, Read read, Write write);
    void addTime(const QString &name, const QString &label, QDateTime story::Fields::*member);
    void addHeadings();
    void addPeopleAndPlace();
    void addPlanning();
    void addPhoto();
    void addFurniture();
    void choosePhoto();
    void change(const std::function<void(story::Fields &)> &edit);
    void showFields(bool isOther);

    desk::OpenStory *m_story = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_desk = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_planned = nullptr;
    std::vector<TextInput> m_texts;
    std::vector<std::pair<OptionalTime *, QDateTime story::Fields::*>> m_times;
    std::vector<std::pair<QCheckBox *, QString>> m_furniture;
    bool m_showing = false;
};

}
