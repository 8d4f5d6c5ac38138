/** PulsePlan: plans an electrochemotherapy session, from the assessed lesions to the printed sheet. */
@org.jspecify.annotations.NullMarked
package org.pulseplan;
