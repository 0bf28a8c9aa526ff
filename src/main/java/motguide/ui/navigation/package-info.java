/**
 * Where the reader is and how to get back: places, the screens that show them and the navigator
 * between them.
 *
 * <p>Knows no screen by name, so that screens can lead to each other without depending on each
 * other.
 *
 * <p>Start reading at {@link motguide.ui.navigation.Place} and {@link
 * motguide.ui.navigation.Navigator}.
 */
@NullMarked
package motguide.ui.navigation;

import org.jspecify.annotations.NullMarked;
