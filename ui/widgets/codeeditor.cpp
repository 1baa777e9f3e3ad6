// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/codeeditor.h"

#include "ui/theme/discretion.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/graphqltokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <Qsci/qscilexercustom.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <span>

namespace Ui {

namespace {

/// Above this, neither styling nor wrapping, which QScintilla does for the whole text.
constexpr qsizetype largeText = 2 * 1024 * 1024;
/// More marks than anyone can look at only cost time.
constexpr qsizetype mostMarks = 10000;

constexpr int numberMargin = 0;
constexpr int foldMargin = 2;
constexpr int matchIndicator = 8;
constexpr int currentIndicator = 9;
constexpr int problemIndicator = 10;
constexpr int secretIndicator = 11;

/// Scintilla that leaves Tab to the keyboard's way through the window.
class Surface : public QsciScintilla
{
public:
    using QsciScintilla::QsciScintilla;

protected:
    bool focusNextPrevChild(bool next) override { return QAbstractScrollArea::focusNextPrevChild(next); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::ControlModifier && !isReadOnly())
            SendScintilla(SCI_REPLACESEL, "\t");
        else if (event->key() == Qt::Key_Escape)
            event->ignore();
        else
            QsciScintilla::keyPressEvent(event);
    }
};

/// Colours a text by the tokens of ui/widgets/highlight.
class TokenLexer : public QsciLexerCustom
{
public:
    using Reader = QList<Token> (*)(QByteArrayView);
    TokenLexer(Reader reader, QObject *parent) : QsciLexerCustom(parent), m_reader(reader) {}

    const char *language() const override { return "tokens"; }
    QString description(int style) const override { return style <= int(Token::lastKind) ? QString::number(style) : QString(); }
    void styleText(int, int) override
    {
        const QByteArray text = textOf({0, editor()->length()});
        startStyling(0);
        style(m_reader(text), text.size());
    }

protected:
    explicit TokenLexer(QObject *parent) : QsciLexerCustom(parent) {}
    [[nodiscard]] QByteArray textOf(Base::TextRange range) const { return static_cast<CodeEditor *>(editor()->parentWidget())->text(range); }
    void style(const QList<Token> &tokens, qsizetype length)
    {
        qsizetype done = 0;
        for (const Token &token : tokens) {
            if (token.range.offset > done)
                setStyling(int(token.range.offset - done), int(Token::Kind::Plain));
            setStyling(int(token.range.length), int(token.kind));
            done = token.range.end();
        }
        setStyling(int(length - done), int(Token::Kind::Plain));
    }

private:
    Reader m_reader = nullptr;
};

/// Colours no more lines than are asked for: each keeps what it ends in.
class GraphQlLexer : public TokenLexer
{
public:
    explicit GraphQlLexer(QObject *parent) : TokenLexer(parent) {}

    void styleText(int start, int end) override
    {
        auto line = editor()->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, static_cast<unsigned long>(start));
        GraphQlLineState state = line > 0 ? unpacked(int(editor()->SendScintilla(QsciScintilla::SCI_GETLINESTATE, static_cast<unsigned long>(line - 1)))) : GraphQlLineState();
        qsizetype at = editor()->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line));
        startStyling(int(at));
        for (; at < end; ++line) {
            const qsizetype next = editor()->SendScintilla(QsciScintilla::SCI_POSITIONFROMLINE, static_cast<unsigned long>(line + 1));
            const qsizetype length = (next > at ? next : editor()->length()) - at;
            if (length <= 0)
                return;
            style(graphQlTokensOfLine(textOf({at, length}), state), length);
            editor()->SendScintilla(QsciScintilla::SCI_SETLINESTATE, static_cast<unsigned long>(line), static_cast<long>(packed(state)));
            at += length;
        }
    }
};

QsciLexer *lexerFor(CodeEditor::Language language, QObject *parent)
{
    switch (language) {
    case CodeEditor::Language::Json:
        return new QsciLexerJSON(parent);
    case CodeEditor::Language::GraphQl:
        return new GraphQlLexer(parent);
    case CodeEditor::Language::Shell:
        return new TokenLexer(shellTokens, parent);
    case CodeEditor::Language::Plain:
        break;
    }
    return nullptr;
}

struct StyleColor
{
    int style;
    ColorRole role;
};

constexpr StyleColor jsonColors[] = {
    {QsciLexerJSON::Number, ColorRole::CodeNumber},      {QsciLexerJSON::String, ColorRole::CodeString},
    {QsciLexerJSON::UnclosedString, ColorRole::Error},   {QsciLexerJSON::Property, ColorRole::CodeName},
    {QsciLexerJSON::EscapeSequence, ColorRole::CodeKeyword}, {QsciLexerJSON::CommentLine, ColorRole::CodeComment},
    {QsciLexerJSON::CommentBlock, ColorRole::CodeComment}, {QsciLexerJSON::IRI, ColorRole::CodeString},
    {QsciLexerJSON::IRICompact, ColorRole::CodeString},  {QsciLexerJSON::Keyword, ColorRole::CodeKeyword},
    {QsciLexerJSON::KeywordLD, ColorRole::CodeName},     {QsciLexerJSON::Error, ColorRole::Error},
};

void colour(QsciLexer &lexer, bool isJson, const Theme &theme)
{
    lexer.setDefaultFont(theme.codeFont());
    lexer.setFont(theme.codeFont(), -1);
    lexer.setPaper(theme.color(ColorRole::Base), -1);
    lexer.setColor(theme.color(ColorRole::Text), -1);
    for (const StyleColor &each : isJson ? std::span<const StyleColor>(jsonColors) : std::span<const StyleColor>())
        lexer.setColor(theme.color(each.role), each.style);
    for (int kind = 0; !isJson && kind <= int(Token::lastKind); ++kind)
        lexer.setColor(theme.color(roleOf(Token::Kind(kind))), kind);
}

} // namespace

CodeEditor::CodeEditor(Language language, QWidget *parent) : QFrame(parent), m_editor(new Surface(this)), m_language(language)
{
    m_editor->setFrameShape(NoFrame);
    m_editor->setUtf8(true);
    m_editor->setEolMode(QsciScintilla::EolUnix);
    m_editor->setTabWidth(2);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setAutoIndent(true);
    m_editor->setScrollWidth(1);
    m_editor->setScrollWidthTracking(true);
    m_editor->SendScintilla(QsciScintilla::SCI_SETIDLESTYLING, QsciScintilla::SC_IDLESTYLING_AFTERVISIBLE);
    m_editor->setMinimumSize(80, 48);
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    setFocusProxy(m_editor);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_editor);

    arrangeMargins();
    arrangeLanguage();
    connect(m_editor, &QsciScintilla::linesChanged, this, &CodeEditor::widenNumbers);
    connect(m_editor, &QsciScintilla::textChanged, this, &CodeEditor::noteChange);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, [this] { Q_EMIT cursorMoved(cursorOffset()); });
    connect(&Theme::theme(), &Theme::changed, this, &CodeEditor::restyle);
    connect(&Discretion::discretion(), &Discretion::changed, this, &CodeEditor::coverSecrets);
}

void CodeEditor::setAccessibleName(const QString &name)
{
    m_editor->setAccessibleName(name);
}

QString CodeEditor::accessibleName() const
{
    return m_editor->accessibleName();
}

void CodeEditor::arrangeMargins()
{
    m_editor->setMarginType(numberMargin, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(1, 0);
    m_editor->SendScintilla(QsciScintilla::SCI_SETMARGINLEFT, 0UL, 6L);
    m_editor->indicatorDefine(QsciScintilla::StraightBoxIndicator, matchIndicator);
    m_editor->indicatorDefine(QsciScintilla::StraightBoxIndicator, currentIndicator);
    m_editor->indicatorDefine(QsciScintilla::SquiggleIndicator, problemIndicator);
    // Drawn over the text, and opaque: nothing below it can be made out.
    m_editor->indicatorDefine(QsciScintilla::FullBoxIndicator, secretIndicator);
    for (const int indicator : {matchIndicator, currentIndicator, secretIndicator}) {
        m_editor->setIndicatorDrawUnder(indicator != secretIndicator, indicator);
        m_editor->SendScintilla(QsciScintilla::SCI_INDICSETALPHA, static_cast<unsigned long>(indicator), 255L);
        m_editor->SendScintilla(QsciScintilla::SCI_INDICSETOUTLINEALPHA, static_cast<unsigned long>(indicator), 255L);
    }
}

void CodeEditor::arrangeLanguage()
{
    delete m_editor->lexer();
    QsciLexer *lexer = m_large ? nullptr : lexerFor(m_language, m_editor);
    m_editor->setLexer(lexer);
    const bool folds = lexer && m_language == Language::Json;
    m_editor->setFolding(folds ? QsciScintilla::PlainFoldStyle : QsciScintilla::NoFoldStyle, foldMargin);
    m_editor->setMarginWidth(foldMargin, folds ? 14 : 0);
    m_editor->setBraceMatching(lexer ? QsciScintilla::SloppyBraceMatch : QsciScintilla::NoBraceMatch);
    m_editor->setWrapMode(m_large ? QsciScintilla::WrapNone : QsciScintilla::WrapWhitespace);
    m_editor->setWrapIndentMode(QsciScintilla::WrapIndentIndented);
    m_editor->SendScintilla(QsciScintilla::SCI_MARKERDEFINE, QsciScintilla::SC_MARKNUM_FOLDER, QsciScintilla::SC_MARK_ARROW);
    m_editor->SendScintilla(QsciScintilla::SCI_MARKERDEFINE, QsciScintilla::SC_MARKNUM_FOLDEROPEN, QsciScintilla::SC_MARK_ARROWDOWN);
    restyle();
}

QByteArray CodeEditor::text() const
{
    return text({0, size()});
}

QByteArray CodeEditor::text(Base::TextRange range) const
{
    const qsizetype from = std::clamp<qsizetype>(range.offset, 0, size());
    const qsizetype length = std::clamp<qsizetype>(range.length, 0, size() - from);
    if (length == 0)
        return {};
    QByteArray part(length, Qt::Uninitialized);
    const auto *start = static_cast<const char *>(m_editor->SendScintillaPtrResult(QsciScintilla::SCI_GETCHARACTERPOINTER));
    std::copy_n(start + from, length, part.begin());
    return part;
}

qsizetype CodeEditor::size() const
{
    return m_editor->SendScintilla(QsciScintilla::SCI_GETLENGTH);
}

void CodeEditor::setText(const QByteArray &text)
{
    if (text.size() == size() && text == this->text())
        return;
    const bool readOnly = m_editor->isReadOnly();
    m_setting = true;
    m_editor->setReadOnly(false);
    if (const bool large = text.size() > largeText; large != m_large) {
        m_large = large;
        m_editor->SendScintilla(QsciScintilla::SCI_CLEARALL);
        arrangeLanguage();
    }
    m_editor->SendScintilla(QsciScintilla::SCI_CLEARALL);
    m_editor->SendScintilla(QsciScintilla::SCI_APPENDTEXT, static_cast<unsigned long>(text.size()), text.constData());
    m_editor->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
    m_editor->setReadOnly(readOnly);
    m_setting = false;
    coverSecrets();
    showPlaceholder();
    Q_EMIT textChanged();
    Q_EMIT cursorMoved(cursorOffset());
}

void CodeEditor::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

bool CodeEditor::isReadOnly() const
{
    return m_editor->isReadOnly();
}

void CodeEditor::setLanguage(Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    arrangeLanguage();
}

void CodeEditor::setPlaceholder(const QString &placeholder)
{
    if (!m_placeholder) {
        m_placeholder = new QLabel(m_editor->viewport());
        m_placeholder->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_placeholder->setTextFormat(Qt::PlainText);
        m_placeholder->setWordWrap(true);
        m_placeholder->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        setLook(m_placeholder, Look::Muted);
    }
    m_placeholder->setText(placeholder);
    showPlaceholder();
}

void CodeEditor::setMatches(const QList<Base::TextRange> &matches)
{
    mark(matchIndicator, matches);
    mark(currentIndicator, {});
}

void CodeEditor::setCurrentMatch(Base::TextRange match)
{
    mark(currentIndicator, {match});
}

void CodeEditor::setProblems(const QList<Base::TextRange> &problems)
{
    mark(problemIndicator, problems);
}

void CodeEditor::mark(int indicator, const QList<Base::TextRange> &ranges)
{
    m_editor->SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
    m_editor->SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(size()));
    const qsizetype most = indicator == secretIndicator ? ranges.size() : std::min(ranges.size(), mostMarks);
    for (const Base::TextRange &range : ranges.first(most)) {
        const qsizetype from = std::clamp<qsizetype>(range.offset, 0, size());
        const qsizetype length = std::clamp<qsizetype>(range.length, 0, size() - from);
        if (length > 0)
            m_editor->SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), static_cast<long>(length));
    }
}

void CodeEditor::coverSecrets()
{
    const Discretion &discretion = Discretion::discretion();
    if (!discretion.isCovering() && !m_isCovering)
        return;
    m_isCovering = discretion.isCovering();
    mark(secretIndicator, m_isCovering ? discretion.secretsIn(text()) : QList<Base::TextRange>());
}

void CodeEditor::reveal(Base::TextRange range)
{
    const auto line = m_editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, static_cast<unsigned long>(range.offset));
    m_editor->SendScintilla(QsciScintilla::SCI_ENSUREVISIBLE, line);
    m_editor->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(range.offset));
    m_editor->SendScintilla(QsciScintilla::SCI_SCROLLRANGE, static_cast<unsigned long>(range.end()), static_cast<long>(range.offset));
}

qsizetype CodeEditor::cursorOffset() const
{
    return m_editor->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
}

QRect CodeEditor::placeOf(qsizetype offset) const
{
    const auto x = m_editor->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, static_cast<long>(offset));
    const auto y = m_editor->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, static_cast<long>(offset));
    const auto line = m_editor->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION, static_cast<unsigned long>(offset));
    return {int(x), int(y), 1, int(m_editor->SendScintilla(QsciScintilla::SCI_TEXTHEIGHT, static_cast<unsigned long>(line)))};
}

qsizetype CodeEditor::hoveredOffset(QPoint place) const
{
    return m_editor->SendScintilla(QsciScintilla::SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(place.x()), static_cast<long>(place.y()));
}

qsizetype CodeEditor::offsetAt(QPoint place) const
{
    return m_editor->SendScintilla(QsciScintilla::SCI_POSITIONFROMPOINT, static_cast<unsigned long>(place.x()), static_cast<long>(place.y()));
}

void CodeEditor::replace(Base::TextRange range, const QByteArray &text)
{
    if (isReadOnly())
        return;
    m_setting = true;
    m_editor->SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, static_cast<unsigned long>(range.offset), static_cast<long>(range.end()));
    m_editor->SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<unsigned long>(text.size()), text.constData());
    m_setting = false;
    noteChange();
}

Base::TextRange CodeEditor::selection() const
{
    const auto start = m_editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART);
    return {start, m_editor->SendScintilla(QsciScintilla::SCI_GETSELECTIONEND) - start};
}

QSize CodeEditor::sizeHint() const
{
    return {Theme::theme().spacing(60), Theme::theme().spacing(16)};
}

bool CodeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showPlaceholder();
    if (watched == m_editor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        setProperty("active", event->type() == QEvent::FocusIn);
        style()->unpolish(this);
        style()->polish(this);
        update();
    }
    return QFrame::eventFilter(watched, event);
}

void CodeEditor::noteChange()
{
    if (m_setting)
        return;
    coverSecrets();
    showPlaceholder();
    Q_EMIT textChanged();
    Q_EMIT edited();
}

void CodeEditor::widenNumbers()
{
    const int digits = std::max<int>(2, int(QString::number(m_editor->lines()).size()));
    m_editor->setMarginWidth(numberMargin, QFontMetrics(Theme::theme().codeFont()).horizontalAdvance(QString(digits, u'9')) + 12);
}

void CodeEditor::showPlaceholder()
{
    if (!m_placeholder)
        return;
    m_placeholder->setVisible(size() == 0);
    const int left = m_editor->marginWidth(numberMargin) + m_editor->marginWidth(foldMargin) + 8;
    const int width = m_editor->viewport()->width() - left - 8;
    m_placeholder->setGeometry(left, 0, width, m_placeholder->heightForWidth(width));
}

void CodeEditor::restyle()
{
    const Theme &theme = Theme::theme();
    if (QsciLexer *lexer = m_editor->lexer())
        colour(*lexer, m_language == Language::Json, theme);
    m_editor->setFont(theme.codeFont());
    m_editor->setColor(theme.color(ColorRole::Text));
    m_editor->setPaper(theme.color(ColorRole::Base));
    m_editor->setCaretForegroundColor(theme.color(ColorRole::Text));
    m_editor->setSelectionBackgroundColor(theme.color(ColorRole::AccentPanel));
    m_editor->SendScintilla(QsciScintilla::SCI_SETSELFORE, 0UL, 0L);
    m_editor->setMarginsFont(theme.codeFont());
    m_editor->setMarginsForegroundColor(theme.color(ColorRole::MutedText));
    m_editor->setMarginsBackgroundColor(theme.color(ColorRole::Base));
    m_editor->setFoldMarginColors(theme.color(ColorRole::Base), theme.color(ColorRole::Base));
    for (const int marker : {QsciScintilla::SC_MARKNUM_FOLDER, QsciScintilla::SC_MARKNUM_FOLDEROPEN}) {
        m_editor->SendScintilla(QsciScintilla::SCI_MARKERSETFORE, static_cast<unsigned long>(marker), theme.color(ColorRole::MutedText));
        m_editor->SendScintilla(QsciScintilla::SCI_MARKERSETBACK, static_cast<unsigned long>(marker), theme.color(ColorRole::MutedText));
    }
    m_editor->setMatchedBraceBackgroundColor(theme.color(ColorRole::AccentPanel));
    m_editor->setMatchedBraceForegroundColor(theme.color(ColorRole::Accent));
    m_editor->setUnmatchedBraceBackgroundColor(theme.color(ColorRole::ErrorPanel));
    m_editor->setUnmatchedBraceForegroundColor(theme.color(ColorRole::Error));
    m_editor->setIndicatorForegroundColor(theme.color(ColorRole::Match), matchIndicator);
    m_editor->setIndicatorForegroundColor(theme.color(ColorRole::CurrentMatch), currentIndicator);
    m_editor->setIndicatorForegroundColor(theme.color(ColorRole::Error), problemIndicator);
    m_editor->setIndicatorForegroundColor(theme.color(ColorRole::MutedText), secretIndicator);
    widenNumbers();
    showPlaceholder();
}

} // namespace Ui
