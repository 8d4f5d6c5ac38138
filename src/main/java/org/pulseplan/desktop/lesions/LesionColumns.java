package org.pulseplan.desktop.lesions;

import java.util.List;
import org.pulseplan.entry.Field;
import org.pulseplan.lesion.LesionFields;

/** The columns of the lesion table, in the order in which they are filled. */
final class LesionColumns {
    static final double NUMBER_WIDTH = 26;
    static final double VOLUME_WIDTH = 84;
    static final double DELETE_WIDTH = 26;

    /** Between two cells, as in the stylesheet. */
    private static final double GAP = 3;

    private static final double SCROLL_BAR = 14;

    /** The columns that a person fills. */
    static final List<Column> ENTERED = List.of(
            new Column(LesionFields.SITE, 92),
            new Column(LesionFields.SIDE, 62),
            new Column(LesionFields.DIAMETER_1, 50),
            new Column(LesionFields.DIAMETER_2, 50),
            new Column(LesionFields.DEPTH, 50),
            new Column(LesionFields.ULCERATED, 70),
            new Column(LesionFields.IRRADIATED, 70),
            new Column(LesionFields.TREATED_BEFORE, 70),
            new Column(LesionFields.NOTE, 60));

    private LesionColumns() {}

    /** The least width of the table, px. */
    static double totalWidth() {
        double entered = ENTERED.stream().mapToDouble(Column::width).sum();
        int gaps = ENTERED.size() + 2;
        return NUMBER_WIDTH + entered + VOLUME_WIDTH + DELETE_WIDTH + gaps * GAP + SCROLL_BAR;
    }

    /** The width of what stands behind the columns that a person fills, px. */
    static double behind() {
        return VOLUME_WIDTH + GAP + DELETE_WIDTH;
    }

    /** The column of a field; -1 where the field is not in the table. */
    static int of(String field) {
        return ENTERED.stream().map(column -> column.field().id()).toList().indexOf(field);
    }

    /**
     * A column.
     *
     * @param width px
     */
    record Column(Field<?> field, double width) {
        /** Whether it takes the width that is left. */
        boolean grows() {
            return field.equals(LesionFields.NOTE);
        }
    }
}
