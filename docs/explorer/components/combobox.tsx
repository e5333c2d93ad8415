// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern's list box is a list, an option its item
/**
 * A button that opens a list one can type in: the combobox pattern of the WAI-ARIA Authoring Practices.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 * @module
 */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useWords } from '../i18n'
import { Name } from './basics'

/** A choice. */
export interface Option {
  readonly id: string
  readonly label: string
  /** All its other names. */
  readonly names: readonly string[]
  readonly count: number
}

interface Props {
  readonly label: string
  readonly options: readonly Option[]
  readonly chosen: readonly string[]
  /** Ids that a spelling stands for, beyond those whose names contain it. */
  readonly find: (spelling: string) => readonly string[]
  readonly onChoose: (id: string) => void
}

/** How many are listed at once. */
const LISTED = 50

/** Without case and diacritics: what somebody types is compared so. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export function Combobox({ label, options, chosen, find, onChoose }: Props) {
  const { t, number } = useWords()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const input = useRef<HTMLInputElement>(null)

  const listed = useMemo(() => {
    const asked = plain(typed.trim())
    if (asked === '') return options.slice(0, LISTED)
    const named = new Set(find(typed))
    return options.filter(({ id, names }) => named.has(id) || names.some((name) => plain(name).includes(asked))).slice(0, LISTED)
  }, [options, typed, find])

  const close = (): void => {
    setOpen(false)
    setTyped('')
    button.current?.focus()
  }
  useLayoutEffect(() => {
    if (!open) return
    input.current?.focus()
    const outside = (event: PointerEvent): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    addEventListener('pointerdown', outside)
    return () => removeEventListener('pointerdown', outside)
  }, [open])
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, id])

  const choose = (option: Option | undefined): void => {
    if (!option) return
    onChoose(option.id)
    close()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => setActive(Math.min(active + 1, listed.length - 1)),
      ArrowUp: () => setActive(Math.max(active - 1, 0)),
      Home: () => setActive(0),
      End: () => setActive(listed.length - 1),
      Enter: () => choose(listed[active]),
      Escape: close,
    }
    if (event.key === 'Tab') setOpen(false)
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }
  return (
    <div class="combobox" ref={root}>
      <button
        type="button"
        ref={button}
        class="facet"
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {label}
        {chosen.length > 0 && <b class="badge">{number(chosen.length)}</b>}
      </button>
      {open && (
        <div class="popover">
          <input
            ref={input}
            type="text"
            role="combobox"
            dir="auto"
            aria-label={label}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={listed.length > 0 ? `${id}-${active}` : undefined}
            aria-autocomplete="list"
            placeholder={t.filters.find}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value)
              setActive(0)
            }}
            onKeyDown={onKeyDown}
          />
          <ul id={`${id}-list`} role="listbox" aria-label={label} aria-multiselectable="true" class="plain options">
            {listed.map((option, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, as the pattern has it
              <li
                key={option.id}
                id={`${id}-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={chosen.includes(option.id)}
                class={i === active ? 'active' : undefined}
                onPointerMove={() => setActive(i)}
                onClick={() => choose(option)}
              >
                <Name>{option.label}</Name>
                <span class="count">{number(option.count)}</span>
              </li>
            ))}
          </ul>
          {listed.length === 0 && <p class="empty">{t.filters.none}</p>}
        </div>
      )}
    </div>
  )
}
