/**
 * Other people’s formats: writes drawings as PDF, SVG and PNG.
 *
 * <p>Depends on {@code motguide.sheet} and the timeline below it; the only room that knows PDFBox
 * and Java2D. Needs neither a display nor JavaFX, and no font of the machine.
 *
 * <p>Start reading at {@link motguide.exchange.FileExport}.
 */
@NullMarked
package motguide.exchange;

import org.jspecify.annotations.NullMarked;
