import { mergeInternalComponents } from '@tarojs/shared'
import ariaAttributes from './attributes.json'

// templates and runtime shorten attribute names by the same table, so both must learn the new ones
mergeInternalComponents(ariaAttributes)
