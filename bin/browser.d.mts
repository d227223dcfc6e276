export function findBrowser(root: string): string | undefined
