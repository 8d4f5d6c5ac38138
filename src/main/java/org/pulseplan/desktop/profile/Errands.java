package org.pulseplan.desktop.profile;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.pulseplan.desktop.Messages;
import org.pulseplan.entry.Phrase;
import org.pulseplan.profile.ProfileRefused;
import org.pulseplan.program.ErrorCode;

/** Does what touches files or takes long in the background, and says in the window why something was refused. */
final class Errands {
    private final Executor background;
    private final Executor window;
    private final Messages messages;

    /**
     * @param background one task at a time
     * @param window runs on the window's thread
     */
    Errands(Executor background, Executor window, Messages messages) {
        this.background = background;
        this.window = window;
        this.messages = messages;
    }

    /** Something that may be refused. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws ProfileRefused;
    }

    /**
     * Runs the attempt in the background.
     *
     * @param topic a refusal of the same topic before is withdrawn
     * @param then what to do with the result, on the window's thread
     */
    <T> void run(String topic, Attempt<T> attempt, Consumer<T> then) {
        background.execute(() -> {
            try {
                T result = attempt.run();
                window.execute(() -> {
                    messages.withdraw(topic);
                    then.accept(result);
                });
            } catch (ProfileRefused refused) {
                window.execute(() -> messages.warn(topic, refused.reason()));
            } catch (RuntimeException defect) {
                window.execute(() -> messages.warn(topic, Phrase.of("siteview.defect", ErrorCode.report(defect))));
            }
        });
    }

    /** Says that something was done. */
    void tell(String topic, Phrase text) {
        messages.tell(topic, text);
    }

    /** Says why something was not done. */
    void warn(String topic, Phrase text) {
        messages.warn(topic, text);
    }
}
