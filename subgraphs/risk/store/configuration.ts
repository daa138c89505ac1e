import { configurationIn } from '../../_kit/configuration.js';

export const readConfiguration = configurationIn('work.configuration');
