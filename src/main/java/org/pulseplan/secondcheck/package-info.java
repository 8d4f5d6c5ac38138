/**
 * The second calculation of every dose, on its own path: it shares the quantities with the first path and nothing else,
 * reads its constants by itself, and computes in decimals instead of binary fractions.
 */
package org.pulseplan.secondcheck;
