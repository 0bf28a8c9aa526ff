/**
 * The search that lies over every screen: what was found while typing, and where it leads.
 *
 * <p>May depend on the search, the kit, navigation and the evidence; knows no screen.
 *
 * <p>Start reading at {@link motguide.ui.search.SearchOverlay}.
 */
@NullMarked
package motguide.ui.search;

import org.jspecify.annotations.NullMarked;
