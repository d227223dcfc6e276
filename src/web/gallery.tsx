import { Hono } from 'hono'
import { ExamplePage } from '../../views/gallery/example-page.tsx'
import { GalleryPage } from '../../views/gallery/gallery-page.tsx'
import { refuse } from '../platform/refusal.ts'
import { languages } from '../words/language.ts'
import { everybody } from './http/asks.ts'
import { basicsOf } from './http/basics.ts'
import type { Door, DoorEnv, House } from './http/house.ts'
import { showDocument } from './http/pages.ts'
import { paths } from './http/paths.ts'

/** Read when somebody looks: the start does not wait for every example of every view. */
const readGallery = async () => (await import('../../views/gallery-index.ts')).gallery

/** Every example of every view in both languages, for those who build it. Not there in production. */
export function galleryDoor(house: House): Door {
  const door = new Hono<DoorEnv>()

  door.get(paths.gallery, everybody, async (c) =>
    showDocument(c, <GalleryPage {...basicsOf(house, c, 'gallery')} views={await readGallery()} />),
  )

  door.get(`${paths.gallery}/:language/:room/:view/:place`, everybody, async (c) => {
    const { language: wanted, room, view, place } = c.req.param()
    const language = languages.find((known) => known === wanted) ?? refuse('NOT_FOUND')
    const example = (await readGallery())[`${room}/${view}`]?.[Number(place)] ?? refuse('NOT_FOUND')
    const drawn = example.render(language)
    if (!example.whole) {
      const page = { ...basicsOf(house, c, 'gallery'), language }
      return showDocument(
        c,
        <ExamplePage {...page} {...example}>
          {drawn}
        </ExamplePage>,
      )
    }
    return c.html(`<!doctype html>${withAssets(house, drawn.toString())}`)
  })

  return door
}

/** Examples name their stylesheet plainly; here it has the address of the day. */
function withAssets(house: House, html: string): string {
  return html.replace(/\/assets\/[\w-]+\.css/g, house.assets.css('gallery'))
}
