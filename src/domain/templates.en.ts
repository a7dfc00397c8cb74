import type { LanguageTemplates } from './templates.ts';

const hello = 'Hello[ {firstName}],\n\n';
const goodbye = '\n\nKind regards,\nCustomer service';

/** Messages to customers in English. */
export const templatesEn: LanguageTemplates = {
  approved_in_full: `${hello}Good news about your claim {number}[ ({item})]: we are refunding you in full, {amount}.

The money goes back to the means of payment that you used for the order. You have nothing more to do.${goodbye}`,
  approved_in_part: `${hello}We have looked into your claim {number}[ ({item})] and are refunding you {amount}.[

Why this amount: {explanation}]

The money goes back to the means of payment that you used for the order. You have nothing more to do. If you think that this amount is not right, just reply to this message and tell us why.${goodbye}`,
  ask: `${hello}Thank you for your claim {number}[ ({item})]. So that we can go on with it, please send us:

{missing}

You can simply reply to this message, by {lastDay} if you can. As soon as we hear from you we carry on.${goodbye}`,
  ask_for_return: `${hello}Thank you for your claim {number}[ ({item})]. For us to refund you, the item has to be on its way back by {lastDay} at the latest.

Once you have posted it, please send us the date and the tracking number in reply to this message.${goodbye}`,
  too_early: `${hello}Thank you for your claim {number}[ ({item})]. Your parcel may still arrive: our guarantee leaves sellers and postal services a set time to deliver, and for your order it runs until {from}.

Your claim is kept. From that day on we take it up again by ourselves; you do not have to write to us. If your parcel arrives before then, please let us know.${goodbye}`,
  reminder: `${hello}We wrote to you about your claim {number}[ ({item})] and are waiting for what we asked you for. Please answer by {lastDay} at the latest, in reply to our message.

If you have done so in the meantime, there is nothing more to do. This reminder was sent automatically.${goodbye}`,
  rejected: {
    before: `${hello}We have looked into your claim {number}[ ({item})] with care. We are sorry: our voluntary guarantee does not grant a refund in this case.\n\n`,
    after: `

This answer is about our voluntary guarantee only. It takes nothing away from the rights that the law may give you: for those, please turn to the seller of the item. And if you have something that we did not see, reply to this message and we will look again.${goodbye}`,
    grounds: {
      officialChannel:
        'The guarantee covers claims that are made from the account that placed the order: My orders, then the order, "Question about the order", and the chat. You can make your claim there now, and we will look into it.',
      coveredReason:
        'The guarantee covers orders that did not arrive, items that do not match what was agreed, and items that are damaged or do not work. The reason of your claim is not among these.',
      preciseDescription:
        'What we know of the problem is not precise enough for us to understand what happened, in spite of our questions.',
      photoEvidence: 'The photos that we received do not show the problem that you describe.',
      unretouchedPhotos:
        'The guarantee accepts photos only as they came out of the camera, and those that we received had been altered with software. If you still have the originals, please send them.',
      waitingPeriod:
        'According to the information that we have from the carrier, your parcel was delivered. If you did not receive it, please tell us, if possible with an answer from your post office.',
      returnWindow:
        'The item had to be sent back within the time that the guarantee gives for it[, which ended on {lastDay}], and we have no record of a return.',
      notYetRefunded: 'According to our records, nothing is left to refund for this order.',
      other: '{explanation}',
    },
  },
  missing: {
    'claim.channel': 'your claim through the chat of the order, from the account that placed it',
    'claim.accountId': 'a message from the account that placed the order',
    'claim.descriptionWords': 'what exactly is wrong, in a few sentences',
    'claim.photos': 'a photo of the item on which the problem is clearly visible, just as the camera took it',
    'claim.photos.shots': 'one more photo of the item, from another angle',
    'claim.items': 'which items of the order this is about',
    'order.deliveredAt': 'the day on which you received your parcel',
    'order.placedAt': 'the day on which you placed the order',
    'order.paidAt': 'the day on which you paid for the order',
    'order.paid': 'the amount that you paid, with the confirmation of payment',
    'return.shippedAt': 'the day on which you sent the item back, and the tracking number',
  },
};
