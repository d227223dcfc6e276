export function buildProgram(root: string): Promise<boolean>
