/** How the prediction of one lesion would look if it were treated otherwise, or later; changes no plan. */
@NullMarked
package org.pulseplan.desktop.response.whatif;

import org.jspecify.annotations.NullMarked;
