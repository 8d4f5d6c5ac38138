package org.pulseplan.sheet;

/** A drawn page: opaque pixels, row by row from the top left. */
public final class PageImage {
    private final int width;
    private final int height;
    private final int[] pixels;

    /** @param pixels 0xAARRGGBB, width times height of them; handed over, not copied */
    public PageImage(int width, int height, int[] pixels) {
        if (pixels.length != width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels for " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: to be read only. */
    public int[] pixels() {
        return pixels;
    }
}
