package org.pulseplan.desktop.fact;

import javafx.scene.text.Text;
import org.pulseplan.desktop.part.RuledText;

/** A sentence with the rule that says so behind it, as a link to its fact. */
public final class RuledLine extends LinkedText {
    public RuledLine(RuledText line, FactModel facts) {
        super(line.text(), facts);
        getChildren().addAll(new Text(" "), new RuleLink(line.rule(), facts));
    }
}
