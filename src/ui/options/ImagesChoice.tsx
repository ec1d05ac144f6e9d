/** Whether an article's charts go to the model too: offered once one is connected that can see. */
import { imageLimits, mostSentImages, tokensPerImage } from '../../core/article/article-image'
import { modelSeesImages, type Preset } from '../../core/presets/presets'
import type { ModelSettings } from '../../core/settings'
import { changeSettings, readerSettings } from '../access/reader-settings'
import { bytes, number, say } from '../words'

/** The connected model, when it is this provider's and can see. */
function seeingModel(preset: Preset): ModelSettings | null {
  const { model } = readerSettings.value
  return model?.preset === preset.id && modelSeesImages(preset, model.model) ? model : null
}

export const sendsImages = (preset: Preset): boolean => seeingModel(preset)?.images ?? false

export function ImagesChoice({ preset }: { preset: Preset }) {
  const model = seeingModel(preset)
  if (!model) return null
  return (
    <label class="check">
      <input
        name="images"
        type="checkbox"
        checked={model.images}
        onChange={(event) => void changeSettings({ model: { ...model, images: event.currentTarget.checked } })}
      />
      <span>
        {say('field_images')}
        <small class="hint">
          {say('images_hint', mostSentImages, number(imageLimits.pixels), bytes(imageLimits.bytes), number(tokensPerImage))}
        </small>
      </span>
    </label>
  )
}
