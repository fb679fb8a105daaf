/**
 * Words and two-word phrases of the interfaces of news sites, by what they stand for, in many
 * languages. They name things that every site has (a share button, a cookie notice), never a site's
 * own phrases. All in lower case.
 */
export const INTERFACE_WORDS = {
  share:
    'share tweet facebook twitter whatsapp linkedin pinterest telegram reddit instagram youtube email e-mail mail teilen tweeten merken drucken print gefällt partager imprimer compartir imprimir compartilhar condividi stampa delen dela del jaa udostępnij поделиться поделитесь вконтакте distribuie zdieľať sdílet megosztás paylaş bagikan chia-sẻ share-this copy-link flipboard xing tumblr pocket messenger follow folgen suivre seguir seguici volgen följ obserwuj подписывайтесь takip abonnieren',
  comment:
    'comment comments reply replies kommentar kommentare kommentieren antworten antwort commentaire commentaires répondre comentario comentarios responder comentário comentários commento commenti rispondi reactie reacties reageer kommentarer svara svar kommentit vastaa komentarz komentarze odpowiedz komentář komentáře комментарий комментарии ответить коментар коментарі hozzászólás hozzászólások comentariu comentarii yorum yorumlar yanıtla komentar تعليق تعليقات 评论 コメント 댓글 upvote downvote likes forum leserbrief postings gravatar login-to',
  promotion:
    "newsletter subscribe subscription subscriber subscribers sign-up abonnieren abo abonnement abonnez-vous abonné abonnés s'abonner suscríbete suscribirse suscripción assine assinatura assinar iscriviti abbonati abonnement abonneer prenumerera prenumerera tilaa prenumerata prenumeruj подписаться подписка podcast app kostenlos gratis testen free jetzt register anmelden registrieren inscription regístrate inbox exclusive-access unlimited premium digital-subscription angebot angebote shop gutschein rabatt deal deals download herunterladen spenden donate donation unterstützen unterstütze",
  advert:
    'advertisement advertisements anzeige anzeigen werbung advertorial sponsored publicité publicidad publicidade pubblicità advertentie annons annonse annonce mainos reklama реклама reklam iklan إعلان 广告 広告 광고 ads partner-content affiliate affiliate-links',
  consent:
    'cookie cookies privacy datenschutz datenschutzerklärung datenschutzhinweise confidentialité privacidad privacidade einwilligung consent gdpr dsgvo accept akzeptieren zustimmen einverstanden accepter aceptar aceitar accetta accetto javascript browser adblocker tracking',
  legal:
    'copyright © rights reserved alle-rechte rechte vorbehalten impressum imprint agb terms conditions nutzungsbedingungen mentions légales aviso legal derechos reservados direitos todos diritti riservati voorwaarden disclaimer sitemap contact kontakt about über-uns redaktion mediadaten policy barrierefreiheit accessibility widerruf карта сайта prawa zastrzeżone',
  navigation:
    'home menu menü startseite suche suchen search navigation navi accueil rechercher recherche menu inicio buscar menú pesquisar cerca zoeken sök søk søg haku szukaj hledat поиск главная пошук keresés căutare ara ana-sayfa anasayfa cari beranda 首页 検索 검색 skip springen content inhalt hauptinhalt login log-in logout anmelden einloggen konto account profil registrieren connexion sign-in iniciar sesión entrar accedi inloggen logga kirjaudu zaloguj войти giriş masuk back zurück next previous weiter vorheriger nächster vorige volgende suivant précédent anterior siguiente próximo precedente successivo top nach-oben toggle close schließen schliessen fermer cerrar open öffnen archive archiv archives weitere mehr rss feed epaper e-paper',
  related:
    'related read-more more-on see-also read-also also-read also-on read-next most-read most-popular popular trending recommended you-may may-also like-this recent-posts recent-articles latest-news top-stories mehr-zum zum-thema lesen-sie lies-auch auch-interessant weiterlesen mehr-lesen passend-dazu passend-zum weitere-artikel das-könnte ähnliche meistgelesen meistgelesene neueste empfohlen empfehlungen lire-aussi lire-la à-lire sur-le le-même voir-aussi articles-similaires plus-lus lee-también leer-más te-puede más-leídas relacionado relacionados noticias-relacionadas leia-também leia-mais veja-também mais-lidas leggi-anche leggi-tutto potrebbe-interessarti articoli-correlati più-letti lees-ook lees-verder meer-over läs-också läs-mer läs-även mest-lästa les-også les-mer læs-også lue-myös lue-lisää luetuimmat czytaj-także czytaj-też zobacz-także zobacz-również polecane čtěte-také čtěte-více související читайте-также читать-далее по-теме читайте-також citește-și olvasta-már kapcsolódó ilginizi-çekebilir baca-juga xem-thêm اقرأ-أيضا اقرأ-المزيد إقرأ-أيضا 相关 関連 関連記事 관련기사 newer-posts older-posts',
  credit:
    'photo photos foto fotos photograph photographer bild bilder image images picture getty reuters afp dpa apa ap epa shutterstock istock imago alamy picture-alliance fotolia unsplash pixabay bildnachweis bildrechte quelle source credit courtesy foto: archivbild symbolbild symbolfoto screenshot illustration grafik graphic fotografía fotógrafo imagen crédit légende zdjęcie fot zdroj фото kuva kuvat фотография 写真 图 사진 صورة',
  byline:
    'by von par por door av af di da przez autor autorin author authors auteur autora redazione redacción rédaction redaktion written-by posted-by published-by veröffentlicht-von geschrieben-von ein-artikel text: автор tekst yazar penulis reporter correspondent korrespondent korrespondentin staff editor editorial',
  published:
    'published posted veröffentlicht erstellt publié publicado pubblicato gepubliceerd publicerad publisert julkaistu opublikowano publikováno опубликовано yayınlanma dipublikasikan stand datum date am online erschienen 发布 公開 입력',
  updated:
    'updated update modified aktualisiert aktualisierung zuletzt geändert mis-à à-jour modifié actualizado atualizado aggiornato bijgewerkt gewijzigd uppdaterad oppdatert opdateret päivitetty zaktualizowano aktualizováno обновлено оновлено güncelleme güncellendi diperbarui 更新 수정 تحديث',
  tags: 'tags tag keywords schlagwörter schlagworte stichworte themen topics filed-under categories kategorien category kategorie kategorien rubrik étiquettes mots-clés etiquetas temas argomenti trefwoorden ämnen avainsanat tagi temat štítky теги темы etiketler',
  readingTime:
    'min-read minute-read min-lesezeit lesezeit minuten-lesezeit reading-time read-time temps-de lecture lesedauer tiempo-de lectura views aufrufe shares lesezeichen vues visitas wyświetleń просмотров',
} as const satisfies Record<string, string>;

export type InterfaceKind = keyof typeof INTERFACE_WORDS;
