// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTabBar;
class QToolButton;

namespace Ui {

/// The line above a body: what it is, its views, its type, and what one does to it.
class BodyTools : public QWidget
{
    Q_OBJECT

public:
    enum View { Form, Text };

    explicit BodyTools(QWidget *parent);

    void setTitle(const QString &title);
    /// An empty name of the text view: there is only that one.
    void setViews(const QString &textView);
    /// Without telling it.
    void setView(View view);
    /// By the user's own choice: told.
    void chooseView(View view);
    [[nodiscard]] View view() const;
    void setMediaTypes(const QStringList &names, const QString &chosen);
    void setFormats(bool formats);
    void setMaximized(bool maximized);
    /// In large type there is no room for words on the tools, nor is there in a narrow form.
    void setPresenting(bool presenting);
    [[nodiscard]] QList<QWidget *> stops() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(int view);
    void mediaTypeChosen(const QString &name);
    void clearWanted();
    void formatWanted();
    void maximizeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMediaTypes();
    void showWords();
    [[nodiscard]] int widthOfWords() const;

    QLabel *m_title;
    QTabBar *m_views;
    QComboBox *m_mediaTypes = nullptr;
    QToolButton *m_clear;
    QToolButton *m_format;
    QToolButton *m_maximize;
    QHBoxLayout *m_row;
    bool m_isPresenting = false;
};

} // namespace Ui
