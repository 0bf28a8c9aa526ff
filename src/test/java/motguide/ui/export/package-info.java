/** Tests of the sheet of the export and of the prints of a pack. */
@NullMarked
package motguide.ui.export;

import org.jspecify.annotations.NullMarked;
