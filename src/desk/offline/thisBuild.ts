/** What tells this build of the desk from others; the build writes it into the page. */
export const thisBuild = (page: Document): string => page.documentElement.dataset['build'] ?? '';
