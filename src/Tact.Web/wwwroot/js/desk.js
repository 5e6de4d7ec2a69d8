// What every page does. Each module is one behaviour and works on whatever of it the page has.
import "./due-chip.js";
import "./undo-bar.js";
import "./recipient-field.js";
import "./composer/composer.js";
import "./keys.js";
import "./palette.js";
import "./live.js";
import "./quiet.js";
import "./kept-form.js";
import "./timeline.js";
import "./probe.js";
import "./server-guess.js";
import "./arriving.js";
import "./menus.js";
import "./next-run.js";
import "./search.js";
