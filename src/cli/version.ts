import { version } from '../../package.json';

/** Version of the add-in, as the stamps on the sheets tell it. */
export const VERSION: string = version;
