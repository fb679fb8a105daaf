import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../../src/parse/article/caption.js';
import { readLine } from './read-line.js';

const isPictures = (line: string, language: string): boolean => isCaption(readLine(line, language), 0);

describe('a caption with its credit', () => {
  test.each([
    ['en', 'Photo: Anna Muster via Unsplash'],
    ['en', 'The ferry leaves the harbour for the first time since spring. Credit: Una Ross'],
    ['en', 'The captain and his goat wait for the ferry. (AP Photo/Una Ross)'],
    ['de', 'Der neue Sprungturm am Kiessee, noch ohne Leitern.Foto: Henrike Vollmer'],
    ['de', 'Wer die Leitern bezahlt, ist noch offen (Symbolbild).'],
    ['no', 'Fergen går igjen. Foto: Privat'],
    ['fi', 'Lautta lähtee satamasta. KUVA: AINO VIRTA'],
    ['en', 'The captain and his goat on the pier, in May. UNA ROSS'],
    [
      'de',
      'Von links nach rechts: Henrike Vollmer, Leiterin des Bades, und der Bademeister Ole Brandt mit der Leiter.',
    ],
    ['en', 'The captain (from left), Una Ross and the goat on the pier in the first week of May.'],
    ['en', 'Pictured right is the goat, with the captain and the mayor of the island.'],
    ['fr', 'De gauche à droite : le capitaine, la chèvre et le maire de l’île.'],
    ['en', 'The captain and his goat wait for the ferry on Monday, May 3, 2024. (Una Ross/Harbour Herald)'],
    ['en', 'The goat. (Una Ross/The Harbour Herald via AP)'],
    ['fr', 'Sur le quai, le 12 mai. UNA ROSS / HÉRAUT'],
    ['fr', 'Sur le quai, le 12 mai. UNA ROSS POUR « LE HÉRAUT »'],
    ['de', '© Henrike Vollmer'],
    ['hi', 'घाट पर अपनी नाव के साथ कप्तान। (फोटो: सुनील वर्मा)'],
    ['he', 'הקברניט והעז מחכים למעבורת (צילום: אבי כרמלי)'],
    ['el', 'Ο καπετάνιος στην παραλία. ΦΩΤΟ: ΜΠΕΛΛΑΣ'],
    ['ms', 'Penumpang menaiki feri di jeti Lumut. - Gambar oleh Hafiz Salleh'],
    ['id', 'Nakhoda dan kambingnya menunggu kapal di dermaga (Dok. Pelabuhan)'],
    ['ar', 'القطار في رحلته التجريبية (واس)'],
    ['lt', 'Kapitonas ir jo ožka prieplaukoje. Onos Žukaitės nuotr.'],
    ['nl', 'De kapitein en zijn geit wachten op het veer. Beeld: Sanne Visser'],
    ['zh', '图为船长在码头等候渡轮。 日报记者 李明远 摄'],
    ['zh', '船長和他的山羊在碼頭合影。記者陳柏翰／攝影'],
    ['ja', '船着き場で渡し船を待つ船長とヤギ＝山形県で2024年6月18日、佐藤健吾撮影'],
    ['de', 'Das Strandbad im Winter. © Henrike Vollmer / Kiesseebote'],
  ])('%s: %s', (language, line) => expect(isPictures(line, language)).toBe(true));
});

describe('the text', () => {
  test.each([
    ['zh', '船长说，这张照片是他在码头上为山羊拍摄的，那天的雨下了一整天。'],
    ['de', 'Der Förderverein rechnet mit tausend Gästen am ersten Tag. (dpa)'],
    ['de', 'Die Stadt will den Turm bis zum Juli prüfen lassen (dpa/afp).'],
    ['de', 'Am Ende ergab sich ein klares Bild: Die meisten wollen springen'],
    ['en', 'From left and right they came to see the ferry, the captain and the goat.'],
    ['de', 'Von links kam ein Boot, das niemand gesehen hatte, und die Fähre musste halten.'],
    ['en', 'The ferry runs again, said the captain. (Una Ross/AFP)'],
    ['en', 'The ferry runs again, said the mayor (Una Ross/Labour).'],
    ['en', 'Reuters: Ferry runs again'],
    ['en', 'The captain said that he would run again on Monday. REUTERS'],
    ['en', 'The goat came first and the captain second (see the photo above).'],
    ['en', 'The county published a picture of the harbour: it shows the ferry, the captain and the goat.'],
  ])('%s: %s', (language, line) => expect(isPictures(line, language)).toBe(false));

  test('a long paragraph that ends in a credit', () => {
    const long = 'The ferry to the island runs again after the harbour was dredged by the county. '.repeat(4);
    expect(isPictures(`${long}Photo: Una Ross`, 'en')).toBe(false);
  });
});
