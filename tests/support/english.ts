/** Tests speak English unless they say otherwise, as a page does once it has chosen a language. */
import { english } from '@/utils/i18n/en/index';
import { speak } from '@/utils/i18n/spoken';

speak(english);
