/** The label of a line that was read off the article's charts: one chip for each, which leads to it in the page. */
import { useSummary } from '../tab/summary-model'
import { say } from '../words'

export function ImageChips({ indexes }: { indexes: readonly number[] }) {
  const model = useSummary()
  return (
    <>
      {indexes.map((index) => (
        <button
          key={index}
          class="chip"
          data-image={index}
          title={say('image_reason')}
          aria-label={say('show_image', index + 1)}
          onClick={() => model.showImage(index)}
        >
          {say('image_chip', index + 1)}
        </button>
      ))}
    </>
  )
}
