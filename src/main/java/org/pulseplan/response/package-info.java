/** The predicted response of each lesion and of the patient, with its uncertainty, reasons and limits. */
@NullMarked
package org.pulseplan.response;

import org.jspecify.annotations.NullMarked;
