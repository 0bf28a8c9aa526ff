/**
 * Taking the timeline along: the sheet on which the reader chooses what to save or print, and the
 * making of the print from an open pack.
 *
 * <p>May use everything of the interface, the sheets and the writers of files. {@link
 * motguide.ui.export.PackPrint} needs no toolkit, so that the command line can use it without a
 * display.
 *
 * <p>Start reading at {@link motguide.ui.export.ExportOverlay} and {@link
 * motguide.ui.export.PackPrint}.
 */
@NullMarked
package motguide.ui.export;

import org.jspecify.annotations.NullMarked;
