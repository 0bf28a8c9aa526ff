/**
 * When to ask again: the FSRS-6 model of memory, the scheduler that steps through it, and what
 * follows from both – an agenda, a backlog worked off, a plan to a day, the price of remembering.
 *
 * <p>Pure values and functions of numbers and instants; depends on nothing but the Java language
 * library, never asks the clock, and takes chance only by a seed. It knows nothing of what is
 * asked.
 *
 * <p>Start reading at {@link motguide.scheduling.Scheduler}, then {@link
 * motguide.scheduling.Memory}.
 */
@NullMarked
package motguide.scheduling;

import org.jspecify.annotations.NullMarked;
