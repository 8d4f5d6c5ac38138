package org.pulseplan.sheet;

import java.util.List;

/**
 * A printed document's content as data: what it says and in which order, not how it looks. Text is already in the
 * reader's language and rounded; a writer only lays it out.
 *
 * @param language BCP 47 tag of its language
 * @param paper the size of its pages
 * @param title what it is, such as "Protocol sheet"
 * @param pageLabel "page x of y" in its language, with the slots {page} and {pages}
 * @param identity who it is about, the name first; repeated on every page
 * @param banners what must be seen on every page, such as "not adopted" or "invented patient"; may be empty
 * @param blocks the content, in order
 * @param footer versions of program, knowledge and model; repeated on every page
 */
public record Document(
        String language,
        Paper paper,
        String title,
        String pageLabel,
        List<String> identity,
        List<Banner> banners,
        List<Block> blocks,
        List<String> footer) {
    public Document {
        identity = List.copyOf(identity);
        banners = List.copyOf(banners);
        blocks = List.copyOf(blocks);
        footer = List.copyOf(footer);
    }

    /**
     * A line that stands on every page.
     *
     * @param stop whether it forbids the use of the document
     */
    public record Banner(String text, boolean stop) {}

    /** A piece of content. */
    public sealed interface Block
            permits Heading, Paragraph, Facts, Table, Notice, Ticks, Blanks, Signatures, ChartFigure {}

    /** A heading; what follows stays with it. */
    public record Heading(String text) implements Block {}

    /** A paragraph. */
    public record Paragraph(String text, Emphasis emphasis) implements Block {}

    /** Facts: what it is, and its value. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One fact; notes are small print under the value, such as a formula or a source. */
    public record Fact(String label, String value, List<String> notes, Emphasis emphasis) {
        public Fact {
            notes = List.copyOf(notes);
        }
    }

    /** A table whose head is repeated on every page; a row with its notes is never split. */
    public record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the table's width, relative to the other columns
     * @param emphasis of its cells
     */
    public record Column(String head, int share, Emphasis emphasis) {}

    /** A row of a table: one cell a column, where a line feed starts a new line; notes are small print under the row. */
    public record Row(List<String> cells, List<String> notes) {
        public Row {
            cells = List.copyOf(cells);
            notes = List.copyOf(notes);
        }
    }

    /** A finding with its level as a word. */
    public record Notice(String level, String text, List<String> notes) implements Block {
        public Notice {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Lines to tick off.
     *
     * @param head over the columns: what is done, and what is written by hand beside it
     */
    public record Ticks(List<String> head, List<Tick> items) implements Block {
        public Ticks {
            head = List.copyOf(head);
            items = List.copyOf(items);
        }
    }

    /** One line to tick off; strong where it concerns this patient in particular. */
    public record Tick(String text, Emphasis emphasis) {}

    /** Lines to be filled in by hand: what belongs there, and in which unit or form. */
    public record Blanks(List<Blank> lines) implements Block {
        public Blanks {
            lines = List.copyOf(lines);
        }
    }

    /** One line to be filled in by hand. */
    public record Blank(String label, String form) {}

    /**
     * Lines to sign.
     *
     * @param head over the columns: who, name, signature, date and time
     * @param who the first cell of each line
     */
    public record Signatures(List<String> head, List<String> who) implements Block {
        public Signatures {
            head = List.copyOf(head);
            who = List.copyOf(who);
        }
    }

    /** How much a text stands out. */
    public enum Emphasis {
        PLAIN,
        STRONG,
        SMALL
    }
}
