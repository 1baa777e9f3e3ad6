// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/request/bodytools.h"

#include "tests/support/test.h"

#include <QHBoxLayout>
#include <QToolButton>

using Ui::BodyTools;

class BodyToolsTest : public Support::Test
{
    Q_OBJECT

private:
    /// As wide as \a width.
    static bool hasWords(BodyTools &tools, int width)
    {
        tools.resize(width, tools.sizeHint().height());
        return tools.findChild<QToolButton *>()->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    }

private Q_SLOTS:
    void wordsStandWhereThereIsRoom()
    {
        QWidget window;
        BodyTools tools(&window);
        tools.setTitle("Request Body");
        tools.setViews("JSON");
        window.show();
        const int narrow = tools.minimumSizeHint().width();
        QVERIFY(hasWords(tools, 2 * narrow));
        QVERIFY(!hasWords(tools, narrow));
        QVERIFY2(tools.minimumSizeHint().width() <= narrow, "without words it needs no more room than it asked for");
        QVERIFY(hasWords(tools, 2 * narrow));
    }

    void presentingLeavesNoWords()
    {
        QWidget window;
        BodyTools tools(&window);
        window.show();
        tools.setPresenting(true);
        QVERIFY(!hasWords(tools, 2000));
        tools.setPresenting(false);
        QVERIFY(hasWords(tools, 2000));
    }

    void everyToolKeepsItsName()
    {
        QWidget window;
        BodyTools tools(&window);
        window.show();
        QVERIFY(!hasWords(tools, tools.minimumSizeHint().width()));
        QStringList names;
        for (const QToolButton *button : tools.findChildren<QToolButton *>())
            names.append(button->accessibleName());
        for (const char *name : {"Clear body", "Format body", "Maximize body"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }
};

QTEST_MAIN(BodyToolsTest)
#include "bodytoolstest.moc"
