package org.pulseplan.desktop.fact;

import java.util.regex.Matcher;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence in which every id of a rule is a link to its fact. */
public class LinkedText extends TextFlow {
    public LinkedText(String sentence, FactModel facts) {
        getStyleClass().add("linked-text");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(sentence);
        Matcher ids = facts.ids().matcher(sentence);
        int from = 0;
        while (ids.find()) {
            plain(sentence.substring(from, ids.start()));
            getChildren().add(new RuleLink(ids.group(), facts));
            from = ids.end();
        }
        plain(sentence.substring(from));
    }

    /** The same sentence in one of the styles of the theme. */
    public final LinkedText styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    private void plain(String words) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add("text");
            getChildren().add(text);
        }
    }
}
