package org.pulseplan.sheet;

import java.util.List;

/**
 * A printed page's content as data: what it says and in which order, not how it looks. Text is already in the reader's
 * language and rounded; a writer only lays it out.
 *
 * @param language BCP 47 tag of its language
 * @param title what it is, such as "Protocol sheet"
 * @param identity who it is about; repeated on every page
 * @param banner what must be seen on every page, such as "not adopted" or "invented patient"; may be empty
 * @param blocks the content, in order
 * @param footer versions of program, knowledge and model; repeated on every page
 */
public record Document(
        String language, String title, List<String> identity, List<String> banner, List<Block> blocks, String footer) {
    public Document {
        identity = List.copyOf(identity);
        banner = List.copyOf(banner);
        blocks = List.copyOf(blocks);
    }

    /** A piece of content. */
    public sealed interface Block {}

    /** A heading; what follows stays with it. */
    public record Heading(String text) implements Block {}

    /** A paragraph. */
    public record Paragraph(String text, Emphasis emphasis) implements Block {}

    /** Facts in two columns: what it is, and its value. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One line of facts; notes are small print under the value, such as a formula or a source. */
    public record Fact(String label, String value, List<String> notes, Emphasis emphasis) {
        public Fact {
            notes = List.copyOf(notes);
        }
    }

    /** A table whose head is repeated on every page; a row is never split. */
    public record Table(List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Findings, heaviest first, each with its level as a word. */
    public record Notice(String level, String text, List<String> notes) implements Block {
        public Notice {
            notes = List.copyOf(notes);
        }
    }

    /** Lines to tick off, with room for time and initials. */
    public record Ticks(List<String> items) implements Block {
        public Ticks {
            items = List.copyOf(items);
        }
    }

    /** Lines to sign: each label gets a line for name, signature, date and time. */
    public record Signatures(List<String> labels) implements Block {
        public Signatures {
            labels = List.copyOf(labels);
        }
    }

    /** How much a text stands out. */
    public enum Emphasis {
        PLAIN,
        STRONG,
        SMALL
    }
}
