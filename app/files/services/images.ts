import sharp, { type Metadata, type Sharp } from 'sharp'
import { Problem } from '#app/core/http/problem'
import { files } from '#config/files'

export type ImageSize = { width: number; height: number; pixels: number }

/** Only the header is read: a picture that would fill the memory is refused before anybody decodes it. */
export async function imageSize(path: string): Promise<ImageSize> {
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Problem(422, 'FILE_UNREADABLE')
    })
  const { width, height } = upright(metadata)
  const pixels = width * height * (metadata.pages ?? 1)
  if (pixels > files.maxPixels)
    throw new Problem(422, 'IMAGE_TOO_LARGE', { maxPixels: files.maxPixels })
  return { width, height, pixels }
}

function upright({ width, height, pageHeight, orientation }: Metadata) {
  const tall = pageHeight ?? height
  return (orientation ?? 1) >= 5 ? { width: tall, height: width } : { width, height: tall }
}

/**
 * Writes the picture without what a camera adds (place, time, device), turned as the camera said.
 * Answers false where there is nothing to take off: then the original is as good, to the last bit.
 */
export async function writeClean(from: string, to: string): Promise<boolean> {
  const options = { limitInputPixels: files.maxPixels, animated: true }
  const metadata = await sharp(from, options).metadata()
  const { exif, xmp, iptc, comments, orientation, format } = metadata
  if (!exif && !xmp && !iptc && !comments?.length && (orientation ?? 1) === 1) return false
  // Colours stay as they are seen: the profile says nothing of a person.
  const picture = sharp(from, options).autoOrient().keepIccProfile()
  await encode(picture, format).toFile(to)
  return true
}

function encode(picture: Sharp, format: string) {
  if (format === 'png') return picture.png()
  if (format === 'gif') return picture.gif()
  if (format === 'webp') return picture.webp({ quality: 92 })
  if (format === 'heif') return picture.avif({ quality: 75 })
  return picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
}

export async function writeThumbnail(from: string, to: string) {
  const side = files.thumbnailSide
  await sharp(from, { limitInputPixels: files.maxPixels })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 78 })
    .toFile(to)
}
