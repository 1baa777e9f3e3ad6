// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The mark: an empty window with two QScintilla editors.

#include "tests/benchmarks/firstframe/firstframe.h"

#include <Qsci/qsciscintilla.h>
#include <QHBoxLayout>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    QHBoxLayout layout(&window);
    layout.addWidget(new QsciScintilla(&window));
    layout.addWidget(new QsciScintilla(&window));
    window.resize(1280, 720);
    const FirstFrame frame(window);
    window.show();
    return QApplication::exec();
}
