/** The comparison as a picture and as a table that leave the program; without names unless the user wants them. */
@NullMarked
package org.pulseplan.desktop.response.export;

import org.jspecify.annotations.NullMarked;
