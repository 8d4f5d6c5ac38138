package org.pulseplan.desktop;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.pulseplan.selftest.Verdict;
import org.pulseplan.text.Language;

/** Says in the bottom line what the self-test found, and runs it again when pressed. */
final class SelfTestButton extends Button {
    private final Language language;

    SelfTestButton(Language language, SelfTestState state) {
        this.language = language;
        setId("self-test");
        getStyleClass().add("finding-counts");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip(language.text("desktop.selftest.again")));
        setOnAction(pressed -> state.run());
        state.verdict().addListener((property, before, verdict) -> show(verdict));
        show(state.verdict().get());
    }

    private void show(Optional<Verdict> verdict) {
        setText(verdict.map(this::words).orElseGet(() -> language.text("desktop.selftest.running")));
        setAccessibleText(getText() + ". " + language.text("desktop.selftest.again"));
        getStyleClass().remove("has-stop");
        if (verdict.filter(found -> !found.passed()).isPresent()) {
            getStyleClass().add("has-stop");
        }
    }

    private String words(Verdict verdict) {
        return verdict.passed()
                ? language.text("desktop.selftest.passed", verdict.compared())
                : language.text("desktop.selftest.failed", verdict.differences().size(), verdict.compared());
    }
}
