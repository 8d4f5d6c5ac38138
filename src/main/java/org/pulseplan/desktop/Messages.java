package org.pulseplan.desktop;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pulseplan.entry.Phrase;

/** What the window has to say to the user, shown in a bar inside the window; one message for each topic at most. */
public final class Messages {
    private final ObservableList<Message> shown = FXCollections.observableArrayList();

    /** Kept: who listens to it is remembered only as long as it lives. */
    private final ObservableList<Message> readOnly = FXCollections.unmodifiableObservableList(shown);

    /** How a message is meant. */
    public enum Kind {
        DONE,
        FAILED,
        QUESTION
    }

    /**
     * One message.
     *
     * @param topic a newer message of the same topic replaces it
     * @param choices what can be done about it, safest first
     */
    public record Message(String topic, Kind kind, Phrase text, List<Choice> choices) {
        public Message {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A button of a message.
     *
     * @param label the key of its text
     */
    public record Choice(String label, Runnable action) {}

    /** What is shown, oldest first. */
    public ObservableList<Message> shown() {
        return readOnly;
    }

    /** Says that something was done; goes away by itself with the next edit. */
    public void tell(String topic, Phrase text, Choice... choices) {
        put(new Message(topic, Kind.DONE, text, List.of(choices)));
    }

    /** Says that something failed; stays until it is closed or succeeds. */
    public void warn(String topic, Phrase text, Choice... choices) {
        put(new Message(topic, Kind.FAILED, text, List.of(choices)));
    }

    /** Asks; any answer takes the question away. */
    public void ask(String topic, Phrase text, Choice... choices) {
        put(new Message(topic, Kind.QUESTION, text, List.of(choices)));
    }

    /** Takes the message of this topic away. */
    public void withdraw(String topic) {
        shown.removeIf(message -> message.topic().equals(topic));
    }

    /** Takes away what was only said of something done. */
    public void settle() {
        shown.removeIf(message -> message.kind() == Kind.DONE);
    }

    /** Takes everything away. */
    public void clear() {
        shown.clear();
    }

    /** Goes on showing what another window showed; a question is asked anew by who wants an answer. */
    void takeFrom(Messages other) {
        other.shown.stream()
                .filter(message -> message.kind() != Kind.QUESTION)
                .map(message -> new Message(message.topic(), message.kind(), message.text(), List.of()))
                .forEach(shown::add);
    }

    private void put(Message message) {
        withdraw(message.topic());
        shown.add(message);
    }
}
