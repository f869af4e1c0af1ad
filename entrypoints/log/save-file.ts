/** Hands a text to the person as a file, without a permission and without the network. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the press; a minute is ample, and then the memory is given back.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
