<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Window</name>
    <message>
        <source>Database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample newsroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to take in as stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionModel</name>
    <message>
        <source>by way of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who says this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::AttributionsPane</name>
    <message>
        <source>No attributions yet</source>
        <translation>Ссылок на источники пока нет</translation>
    </message>
    <message>
        <source>Write who says what: “The quay is safe,” said the harbour master. Each quotation and its source is listed here as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%n ссылка на источник</numerusform>
            <numerusform>%n ссылки на источник</numerusform>
            <numerusform>%n ссылок на источник</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsourced</source>
        <translation>
            <numerusform>%n без источника</numerusform>
            <numerusform>%n без источника</numerusform>
            <numerusform>%n без источника</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Вставка</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Ф&amp;ормат</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Материал</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>galley::ui::EditorPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find and R&amp;eplace…</source>
        <translation>Найти и &amp;заменить…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Полужирный</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Body Text</source>
        <translation>&amp;Основной текст</translation>
    </message>
    <message>
        <source>Go to &amp;Headline</source>
        <translation>К &amp;заголовку</translation>
    </message>
    <message>
        <source>Go to &amp;Deck</source>
        <translation>К &amp;подзаголовку</translation>
    </message>
    <message>
        <source>&amp;Crosshead</source>
        <translation>П&amp;одзаголовок в тексте</translation>
    </message>
    <message>
        <source>Block &amp;Quotation</source>
        <translation>&amp;Цитата абзацем</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Ссылка</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Врезка</translation>
    </message>
    <message>
        <source>&amp;Pull Quote</source>
        <translation>В&amp;ынос</translation>
    </message>
    <message>
        <source>P&amp;hoto</source>
        <translation>&amp;Фотография</translation>
    </message>
    <message>
        <source>&amp;Newsletter Sign-up</source>
        <translation>&amp;Подписка на рассылку</translation>
    </message>
    <message>
        <source>&amp;Support Appeal</source>
        <translation>П&amp;ризыв о поддержке</translation>
    </message>
    <message>
        <source>&amp;Related Stories</source>
        <translation>Материалы по &amp;теме</translation>
    </message>
    <message>
        <source>Larger &amp;Text</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Seri&amp;f Text</source>
        <translation>Шрифт с &amp;засечками</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Deck: one sentence that makes them read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Подзаголовок</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>&amp;Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Story file (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that needs no other: words, photos, sign-up and appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as it is laid out, with its fonts, readable by screen readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field and the text as it is written, to go on with elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story&apos;s own words, a paragraph a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>story</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the folder afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Story</source>
        <translation>Экспорт материала</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::FieldsPane</name>
    <message>
        <source>Facts about the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kic&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word or two above the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;teline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> words</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planned length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mbargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described in &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newsletter sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal for read&amp;ers&apos; support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relate&amp;d stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Import Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories (*.md *.markdown *.txt *.text *.html *.htm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to put in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <comment>switch: whole words only</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>Заменить &amp;все</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match, matches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPane</name>
    <message>
        <source>&amp;Go There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>The house rules are read along while you write. What they find stands here: what, where, and how to settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be settled</source>
        <translation>
            <numerusform>%n надо решить</numerusform>
            <numerusform>%n надо решить</numerusform>
            <numerusform>%n надо решить</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Attribution</source>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Laid-out page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story is open</source>
        <translation>Материал не открыт</translation>
    </message>
    <message>
        <source>Choose one at the left, or press Ctrl+O and type a few letters of it.</source>
        <translation>Выберите его слева или нажмите Ctrl+O и наберите несколько букв.</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample newsroom could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of stories could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo could not be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>&amp;Новый материал</translation>
    </message>
    <message>
        <source>&amp;Open Story…</source>
        <translation>&amp;Открыть материал…</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>&amp;Сохранить сейчас</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Page: Fit &amp;Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: &amp;Whole Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page: Zoom O&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter S&amp;tories</source>
        <translation>&amp;Отобрать материалы</translation>
    </message>
    <message>
        <source>Colours as the &amp;Desktop</source>
        <translation>Цвета как на &amp;рабочем столе</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>&amp;Светлые цвета</translation>
    </message>
    <message>
        <source>Dar&amp;k Colours</source>
        <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Найти команду…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of the headline or the slug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::MessageBar</name>
    <message>
        <source>Follow this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::OptionalTime</name>
    <message>
        <source>%1: set a time</source>
        <comment>name of the field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::PageView</name>
    <message>
        <source>The page appears here as soon as there are words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::Panels</name>
    <message>
        <source>Page</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>&amp;Список материалов</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Полоса</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Инспектор</translation>
    </message>
    <message>
        <source>F&amp;ocus Mode</source>
        <translation>&amp;Сосредоточиться</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>&amp;Предыдущая область</translation>
    </message>
</context>
<context>
    <name>galley::ui::QuickPicker</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Ничего не подходит. Наберите меньше букв.</translation>
    </message>
    <message>
        <source>Letters to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::ShortcutList</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts by menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceDialog</name>
    <message>
        <source>New Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a senior port official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sources of one group do not bear each other out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreed wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::SourceModel</name>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named to readers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::SourcesPane</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source book is empty</source>
        <translation>Книга источников пуста</translation>
    </message>
    <message>
        <source>An entry keeps who somebody is, and the wording you agreed on with them. It serves every story of the newsroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source book could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the source book? Stories keep their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source could not be removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>State of saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min to read</source>
        <translation>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
            <numerusform>%n мин чтения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom of the text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::StoriesPane</name>
    <message>
        <source>No stories yet</source>
        <translation>Материалов пока нет</translation>
    </message>
    <message>
        <source>A story starts with a headline. Everything is saved as you type.</source>
        <translation>Материал начинается с заголовка. Всё сохраняется, пока вы пишете.</translation>
    </message>
    <message>
        <source>No story fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Fewer or other words find more: headline, slug, desk and state are searched.</source>
        <translation>Меньше слов или другие слова найдут больше: поиск идёт по заголовку, рабочему имени, отделу и состоянию.</translation>
    </message>
    <message>
        <source>Filter stories</source>
        <translation>Отобрать материалы</translation>
    </message>
    <message>
        <source>By due time</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>By headline</source>
        <translation>По заголовку</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story  (%1)</source>
        <translation>Новый материал  (%1)</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Открыть пробную редакцию</translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryDelegate</name>
    <message>
        <source>%1 / %2</source>
        <comment>words written / planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 w</source>
        <comment>words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryEditor</name>
    <message>
        <source>Body of the story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryHeader</name>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <comment>written, planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StoryModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Заголовка пока нет</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomePage</name>
    <message>
        <source>Explore the sample newsroom</source>
        <translation>Осмотреть пробную редакцию</translation>
    </message>
    <message>
        <source>A day at The Saltmere Courier, from draft to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write a new story</source>
        <translation>Написать новый материал</translation>
    </message>
    <message>
        <source>Type the headline, Enter, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stories</source>
        <translation>Импортировать материалы</translation>
    </message>
    <message>
        <source>Text, Markdown or web pages, or drop them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first note to the laid-out page, with every word&apos;s source beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved as you type. %1 finds every command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::ui::Words</name>
    <message>
        <source>it is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody changed it at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in a form that Galley can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are not allowed to do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley does not know this kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Сдан</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Правится</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращён</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <source>With legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Correcting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Придержан</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Снят</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Надо решить</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other news media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what failed: why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>what failed: why (technical detail)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format without the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
