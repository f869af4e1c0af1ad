/**
 * WXT tells every start of a content script to the document, by an event named after the extension, which a page that
 * knows our id could listen for. A name that nobody can know tells nothing, and nobody can forge it. Imported for
 * this effect, before WXT makes its context.
 */
import { ContentScriptContext } from 'wxt/utils/content-script-context';

// Private in its types only.
Object.assign(ContentScriptContext, { SCRIPT_STARTED_MESSAGE_TYPE: crypto.randomUUID() });
