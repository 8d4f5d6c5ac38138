package org.pulseplan.lesion;

/** The two sides from which the body chart shows the body. */
public enum ChartFace {
    FRONT,
    BACK
}
