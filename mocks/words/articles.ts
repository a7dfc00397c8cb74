import type { ProductKind } from '../photos/products/index.ts';
import type { SpokenLanguage } from './index.ts';

const languages: readonly string[] = [
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'pl',
  'nl',
  'sv',
  'ja',
] satisfies SpokenLanguage[];

/** Each product as the object of a sentence ("I ordered ..."), in the order of the languages above. */
const table: Record<ProductKind, string> = {
  lamp: 'a table lamp|une lampe de table|eine Tischlampe|una lámpara de mesa|um candeeiro de mesa|una lampada da tavolo|lampa stołowa|een tafellamp|en bordslampa|テーブルランプ',
  mug: 'a mug|une tasse|eine Tasse|una taza|uma caneca|una tazza|kubek|een mok|en mugg|マグカップ',
  phoneCase:
    'a phone case|une coque de téléphone|eine Handyhülle|una funda de móvil|uma capa de telemóvel|una custodia per il telefono|etui na telefon|een telefoonhoesje|ett mobilskal|スマホケース',
  sneaker:
    'a pair of sneakers|une paire de baskets|ein Paar Turnschuhe|unas zapatillas|um par de ténis|un paio di scarpe da ginnastica|para butów sportowych|een paar sneakers|ett par sneakers|スニーカー',
  tshirt:
    'a T-shirt|un tee-shirt|ein T-Shirt|una camiseta|uma t-shirt|una maglietta|koszulka|een T-shirt|en t-shirt|Tシャツ',
  jacket:
    'a padded jacket|une doudoune|eine Steppjacke|una chaqueta acolchada|um casaco acolchoado|un piumino|kurtka pikowana|een gewatteerde jas|en täckjacka|ダウンジャケット',
  headphones:
    'a pair of headphones|un casque audio|einen Kopfhörer|unos auriculares|uns auscultadores|un paio di cuffie|słuchawki|een koptelefoon|ett par hörlurar|ヘッドホン',
  watch: 'a watch|une montre|eine Armbanduhr|un reloj|um relógio|un orologio|zegarek|een horloge|ett armbandsur|腕時計',
  teapot:
    'a teapot|une théière|eine Teekanne|una tetera|um bule|una teiera|dzbanek do herbaty|een theepot|en tekanna|ティーポット',
  plate:
    'a set of plates|un lot d’assiettes|ein Teller-Set|un juego de platos|um conjunto de pratos|un set di piatti|zestaw talerzy|een set borden|ett set tallrikar|お皿のセット',
  picture:
    'a framed picture|un tableau encadré|ein gerahmtes Bild|un cuadro|um quadro|un quadro|obraz w ramie|een ingelijste prent|en inramad tavla|額入りの絵',
  backpack:
    'a backpack|un sac à dos|einen Rucksack|una mochila|uma mochila|uno zaino|plecak|een rugzak|en ryggsäck|リュックサック',
  toyCar:
    'a toy car|une petite voiture|ein Spielzeugauto|un coche de juguete|um carrinho de brincar|una macchinina|samochodzik|een speelgoedauto|en leksaksbil|おもちゃの車',
  plantPot:
    'a plant pot|un pot de fleurs|einen Blumentopf|una maceta|um vaso para plantas|un vaso per piante|doniczka|een bloempot|en blomkruka|植木鉢',
  sunglasses:
    'a pair of sunglasses|une paire de lunettes de soleil|eine Sonnenbrille|unas gafas de sol|uns óculos de sol|un paio di occhiali da sole|okulary przeciwsłoneczne|een zonnebril|ett par solglasögon|サングラス',
  book: 'a book|un livre|ein Buch|un libro|um livro|un libro|książka|een boek|en bok|本',
  kettle:
    'a kettle|une bouilloire|einen Wasserkocher|un hervidor|uma chaleira elétrica|un bollitore|czajnik|een waterkoker|en vattenkokare|電気ケトル',
  chair: 'a chair|une chaise|einen Stuhl|una silla|uma cadeira|una sedia|krzesło|een stoel|en stol|椅子',
  teddy:
    'a teddy bear|un ours en peluche|einen Teddybären|un osito de peluche|um urso de peluche|un orsacchiotto|miś pluszowy|een teddybeer|en nalle|テディベア',
};

/** A product as the object of a sentence in a language; English where it is not written. */
export function article(product: ProductKind, language: string): string {
  const forms = table[product].split('|');
  const at = languages.indexOf(language.split('-')[0]!);
  return forms[Math.max(at, 0)]!;
}
