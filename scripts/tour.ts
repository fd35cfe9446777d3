export async function takeTour(path: string, extension: string): Promise<{ folder: string; files: number }> {
  throw new Error(path + extension);
}
