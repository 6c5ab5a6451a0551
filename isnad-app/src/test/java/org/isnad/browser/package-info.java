/** The pages as a person sees and uses them, in a real Chromium over a real server and ledger. */
@NullMarked
package org.isnad.browser;

import org.jspecify.annotations.NullMarked;
