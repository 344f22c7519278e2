/** The page's document. */
export function currentDocument(): Document {
  return document;
}

/** An element as XML. HTML would contain entities that are not valid in an SVG file. */
export function serialize(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/** An SVG file as PNG, drawn on a canvas by the browser. */
export async function rasterize(svg: string, width: number): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = Math.round((width * image.naturalHeight) / image.naturalWidth);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((settle) => canvas.toBlob(settle, "image/png"));
  if (blob === null) throw new Error("this browser can't draw the figure on a canvas");
  return new Uint8Array(await blob.arrayBuffer());
}
