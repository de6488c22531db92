/** Pourquoi une vidéo envoyée ne peut pas servir, et que faire. Les clés sont les codes de `probe` et du montage. */
export default {
  'not-a-video': 'Ce fichier n’est pas une vidéo. Choisissez une vidéo filmée avec votre téléphone ou votre ordinateur.',
  'unsupported-container': 'Ce format de vidéo n’est pas pris en charge. Enregistrez-la en MP4, MOV ou WebM, puis renvoyez-la.',
  'unsupported-codec':
    'L’image ou le son de cette vidéo est dans un format que nous ne savons pas lire. Enregistrez-la en MP4, puis renvoyez-la.',
  unreadable: 'Cette vidéo est illisible : le fichier est sans doute abîmé. Essayez avec l’original.',
  truncated: 'Cette vidéo est incomplète : la fin manque. Renvoyez le fichier entier.',
  'no-picture': 'Ce fichier ne contient que du son. Choisissez une vidéo avec de l’image.',
  'picture-not-covered':
    'Votre autorisation porte sur votre voix seule : cette vidéo montre une image, nous ne l’avons pas gardée. Envoyez un enregistrement sonore, ou approuvez de nouveau les conditions en autorisant votre image.',
  'too-large-dimensions': 'L’image de cette vidéo est trop grande. La 4K (3840 × 2160) est le maximum.',
  'too-fast': 'Cette vidéo compte trop d’images par seconde. Filmez à 60 images par seconde au plus.',
  'too-long': 'Cette vidéo est trop longue. Envoyez-en une plus courte, ou coupez-la en plusieurs parties.',
  'too-short': 'Cette vidéo est trop courte pour qu’on y voie quelque chose.',
  'render-failed': 'Le montage n’a pas pu être produit. Réessayez ; si cela se répète, vérifiez les passages choisis.',
  'render-timed-out': 'Le montage a pris trop de temps et a été arrêté. Réessayez, ou raccourcissez le clip.',
  'render-cancelled': 'Le montage a été annulé.',
};
