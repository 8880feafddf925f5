/* Starts the browser editor. Its forms come from config.yml, which the build writes from the models. */
import CMS from './vendor/sveltia.js';
import { FORMATS } from './formats.js';

for (const [name, { extension, fromFile, toFile }] of Object.entries(FORMATS)) {
  CMS.registerCustomFormat(name, extension, { fromFile, toFile });
}
CMS.init();
