/**
 * On paper: what a picture or a printed page consists of, as lines, areas and words, and the sheet
 * that shows a timeline.
 *
 * <p>Depends on {@code motguide.timeline} and {@code motguide.time} only; knows no file format, no
 * colour values, no packs and no toolkit. Lengths are pixels of the design unless a name says
 * millimetres, with y growing downwards.
 *
 * <p>Start reading at {@link motguide.sheet.Drawn} for what there is to draw and {@link
 * motguide.sheet.Poster} for how it comes onto paper.
 */
@NullMarked
package motguide.sheet;

import org.jspecify.annotations.NullMarked;
