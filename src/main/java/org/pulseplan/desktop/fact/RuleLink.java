package org.pulseplan.desktop.fact;

import javafx.event.Event;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.MouseEvent;

/** The id of a rule, as a link that opens the fact behind it: by a click, or by Enter or Space from the keyboard. */
public final class RuleLink extends Hyperlink {
    public RuleLink(String id, FactModel facts) {
        super(id);
        getStyleClass().add("rule-link");
        setAccessibleText(facts.language().text("factview.link", id));
        addEventHandler(MouseEvent.MOUSE_CLICKED, Event::consume); // what the link stands on may answer clicks too
        setOnAction(pressed -> {
            setVisited(false);
            facts.show(id);
        });
    }
}
